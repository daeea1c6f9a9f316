"""Screens of the Identity as a Service console: administrator console, user portal and sign-in."""

"""Screens of the ConnectWise Home console: administration and sign-in."""

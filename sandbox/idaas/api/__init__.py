"""The console's own JSON API, one module a group of endpoints."""

"""Screens of admin consoles, each declared once, on one vocabulary of controls.

`names` says when two words are the same; `finding` finds an element by role and name; `controls`
read and set what was found;
`screen` puts controls together. A folder for each console holds a module a screen. There is no
order of work and no wanted
value here.
"""

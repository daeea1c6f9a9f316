"""Guides, a package each: instructions in the guide's order, their inputs and their steps."""

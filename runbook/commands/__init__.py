"""Commands that drive no console, a module for each group of them."""

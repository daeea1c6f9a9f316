"""Two small web consoles written from the guide's text alone, in three unlike styles.

They exist so that the product can be tried on consoles whose authors never saw it: an identity
provider and a relying party that really speak OpenID Connect to each other, with state in memory.
``python -m tests.consoles.plain --style plain|material|mixed`` prints their settings and serves.
"""

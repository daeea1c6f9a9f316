"""A document as files: one module for each format, and what all formats say alike in ``parts``.

The templates of Markdown and HTML lie in ``templates``; ``own`` puts an organisation's in their
place.
"""

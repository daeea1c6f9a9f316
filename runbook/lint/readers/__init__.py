"""What a published guide is written in, a module each: plain text, HTML, Markdown."""

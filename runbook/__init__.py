"""The engine: carries a published integration guide out in real browsers and keeps the evidence."""

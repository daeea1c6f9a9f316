"""The screenshot documentation of a guide, made from the record of a run.

``model`` is what a document says; ``figures`` takes its pictures while the run is at work, on pages
that are dressed (``dress``) so that nothing of the tenant shows; ``build`` makes the model of a
record, ``callouts`` draws what points at controls, and each format has a module of its own under
``formats``. ``keep`` puts it all into a folder and leaves alone what is as it was.
"""

"""Around the pipeline: worker processes, the cache of what was read, the watch over files, and where time went.

Nothing here changes what a run finds, only what it costs and what it survives.
"""

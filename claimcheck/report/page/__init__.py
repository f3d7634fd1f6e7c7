"""The page an editor opens: findings become a view of plain records, and templates write them as one HTML file.

:mod:`view` gathers what the page says; every other module answers one question of it; :mod:`writing` is
the one door to the template engine.
"""

"""English and layout to facts, a package or a module for each kind of fact.

Sentences state the terms: ``agent``, ``change``, ``condition``, ``consideration``, ``currency``, ``expiration``, ``minimum``, ``offer_document``, ``prior``,
``quantity``, ``security``, ``status`` and ``tally`` are families of rules, each with its ``RULES``. The parts of the statement are read by their place:
``cover``, ``contacts``, ``fee``, ``items``, ``exhibits``, ``signatures``.

``rule`` says what a rule is; ``wording``, ``offering``, ``reported``, ``subject``, ``deadline`` and ``clock`` hold what families share, ``names``, ``named`` and
``firm`` how names look.
"""

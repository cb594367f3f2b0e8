"""The rules that need code: each module finds faults of one kind in a Manuscript. rule_table.py names them."""

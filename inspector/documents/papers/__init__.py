"""Papers: documents that one TOML template makes, filled from the record or blank for the hand.

`template` reads and checks the file, `namespace` names every placeholder, `facts` fills them from a case, `entries`
lays what was entered over them, `layout` makes the blocks, `assembling` puts the report model together.
"""

"""Content packs of `data/` → domain objects: read, check, hash. Every error names file and line."""

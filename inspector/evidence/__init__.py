"""Photos as evidence: originals by hash, facts read from them, renditions made from them."""

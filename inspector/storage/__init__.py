"""Persistence: the only place that speaks SQL."""

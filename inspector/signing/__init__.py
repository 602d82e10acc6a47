"""Signatures: the device's key that seals records. (Ink is a value of the domain, drawn by the documents.)"""

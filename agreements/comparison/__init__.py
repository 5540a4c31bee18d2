"""What differs between two contents or two versions of an agreement: words, terms, strictness, and who signs again."""

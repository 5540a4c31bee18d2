"""The guides inside the site: pages of the very files of which ``bin/docs`` makes the documentation, in both languages."""

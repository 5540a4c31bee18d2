"""A folder for each analysis: ``query`` from the address to the answer, ``calculation`` its formula, ``view`` its page, ``files`` the same as files."""

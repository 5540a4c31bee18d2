"""Workbooks as people keep them (XLSX): the package judged before it is inflated, one sheet streamed, cells as text."""

"""Protected tables of counts that are made from the rows of an upload: by which columns, how fine, and beside which earlier ones."""

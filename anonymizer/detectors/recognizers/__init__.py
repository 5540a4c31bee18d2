"""What recognizes each kind of identifier: the table of ``numbers``, and a file for each other kind; ``registry`` lists
them all."""

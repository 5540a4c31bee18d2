"""Finds names of persons word by word: what a word is known as, how it is written, what stands beside it.

=============  =====================================================================================
``words``      a text as words with their signs between, and how each is written
``lexicon``    what a word is known as: given name, family name, how common in each language, a place
``recasing``   a copy of the text in usual case, for the language model
``features``   what is known of each word, as short codes
``tagger``     the chance that each word belongs to a name, from those codes and learned weights
``name_values``  whether a whole value, such as a cell of a column, is a name
=============  =====================================================================================

The weights were learned from invented notes, letters and prose (``tools/benchmarks/detection_training.py``); lists are
facts about words, so a name that was never seen is found by its neighbours, its endings and the language model's
opinion.
"""

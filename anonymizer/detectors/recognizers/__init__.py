"""What finds each kind of identifier: one small file each, listed in ``registry``, which alone imports them all."""

"""Found by the queue once it is ready, in the order of the apps."""

from tests.nodes.apps import arm

arm()

"""Of several figures that could be meant, which is: the nearest, the one that answers, the only one."""

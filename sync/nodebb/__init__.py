"""Everything about NodeBB: reads of its pages' data, writes of its interface, mapping, errors."""

"""Everything about Discourse: requests and answers as its published API description has them."""

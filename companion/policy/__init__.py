"""What an organisation has set for all users of a computer: read from one file, and the registry.

`policy_values` has the values, `policy_keys` each key with what it takes, `policy_reading` makes
values of a text, `policy_sources` finds the policy of this computer, `policy_papers` writes the
schema and the example.
"""

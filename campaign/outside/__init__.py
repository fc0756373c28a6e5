"""The network: what it takes to reach other machines. Nothing does so yet."""

"""`python -m campaign` is the same program as `campaign`."""

from campaign.cli import main

if __name__ == "__main__":
    main()

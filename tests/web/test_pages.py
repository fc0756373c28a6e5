from tests.web.browse import Browse, address
def test_x(browse: Browse) -> None:
    for p in ["/", address(), address("letters/ten-a-month"), address("letters/ten-a-month","es")]:
        print(browse.get(p).fields)

"""How amounts are written: `about 20 kg`, `$3,000`, `twelve`."""

AMOUNT = (
    r"(?:(?:about|around|some|only|just|over|under|nearly|roughly|up\s+to|at\s+least|a\s+mere)\s+)?"
    r"(?:[$€£]?\d[\d.,]*\S*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|a\s+(?:hundred|thousand|dozen))\b)"
)

import sys
sys.path.insert(0, "/work/main")
from pathlib import Path
from tests.grading import cases as C, scorer as S
for w in sys.argv[1]:
    C.HERE=Path(f"/tmp/exam/{w}_dir")
    for r in S.graded():
        inv=S.Flag.SWAP in r.grade.flags and S.Flag.SWAP not in r.case.flags
        sure=r.grade.certainty is S.Certainty.SURE and not r.agrees
        praised=r.case.verdict.value=='wrong' and r.grade.verdict.value=='correct'
        if inv or sure or praised:
            print(w, r.case.card, r.case.type, r.case.verdict.value,'->',r.grade.verdict.value, 'INV' if inv else '', 'SURE' if sure else '', [f.value for f in r.grade.flags], r.grade.other.name if r.grade.other else ''); print('    ',r.case.answer)

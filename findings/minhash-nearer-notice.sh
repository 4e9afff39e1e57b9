#!/usr/bin/env bash
# datasketch 2.0.0 (MinHash, MinHashLSH), Python 3.11, 1 December 2026.
#
# Guess:    whatever the shingles, a copy of which four words in five are untouched is nearer to its original than one
#           firm's quarterly results are to another firm's; some threshold therefore finds the copy and spares the notice.
# Happens:  from pairs of words or nine letters on it is the other way round. What a spinner replaces is spread evenly,
#           and each word breaks every shingle that it is in; names and figures of a notice stand close together, and
#           leave long runs of the form whole. No threshold parts the two: one that finds the copy joins the two firms
#           as well, and the index below answers with the other firm, and of the copy with nothing.
#
# Exits 0 while that is so, 1 once it is not. Needs python3 with venv, and the package index.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check datasketch==2.0.0 numpy==2.4.6 scipy==1.17.1

"$folder/venv/bin/python" - <<'PYTHON'
import re
import sys
from datasketch import MinHash, MinHashLSH

results = """Harlow Instruments Inc said net income for the third quarter ended September 30 was $4.2 million, or
38 cents a share, compared with net income of $3.6 million, or 33 cents a share, in the third quarter of the previous
year. Net sales for the quarter rose 11 percent to $61.4 million. The company said its board declared a regular
quarterly dividend of 9 cents a share, payable December 12 to shareholders of record on November 21."""
other_firm = """Brant & Keel Corp said net income for the third quarter ended September 30 was $0.8 million, or
6 cents a share, compared with net income of $1.9 million, or 14 cents a share, in the third quarter of the previous
year. Net sales for the quarter rose 2 percent to $23.7 million. The company said its board declared a regular
quarterly dividend of 2 cents a share, payable January 5 to shareholders of record on December 15."""
story = """The old swing bridge at Tarnmouth opened again on Tuesday, eleven weeks after a barge struck its northern
pier. Engineers of the county had promised that traffic would return within a fortnight, but divers found a crack below
the waterline. The repairs cost 4.2 million pounds, of which the owner of the barge will pay about a third, said Helen
Varga of the bridge office. The council agreed to let the remainder come from a reserve meant for the coastal road."""
spun = """The old swing crossing at Tarnmouth opened once more on Tuesday, eleven weeks after a barge hit its northern
pillar. Engineers of the county had pledged that vehicles would return within two weeks, but divers discovered a fissure
below the waterline. The repairs cost 4.2 million pounds, of which the proprietor of the barge will pay around a third,
said Helen Varga of the bridge office. The council consented to let the rest come from a fund meant for the coastal
road."""


def words(text):
    return re.findall(r"[a-z0-9.&$]+", text.lower())


def of_words(size):
    return lambda text: {" ".join(words(text)[i : i + size]) for i in range(len(words(text)) - size + 1)}


def of_letters(size):
    def shingles(text):
        line = " ".join(words(text))
        return {line[i : i + size] for i in range(len(line) - size + 1)}

    return shingles


def minhash(shingles):
    made = MinHash(num_perm=512, seed=1)
    for shingle in sorted(shingles):
        made.update(shingle.encode())
    return made


untouched = len([word for word in words(story) if word in words(spun)]) / len(words(story))
print(f"words of the story that stand in its spun copy too: {untouched:.2f}")
held = untouched >= 0.8
for name, cut in {
    "2 words": of_words(2),
    "3 words": of_words(3),
    "5 words": of_words(5),
    "9 letters": of_letters(9),
}.items():
    copy = minhash(cut(story)).jaccard(minhash(cut(spun)))
    notice = minhash(cut(results)).jaccard(minhash(cut(other_firm)))
    print(f"{name:>10}: spun copy {copy:.2f}, other firm's notice {notice:.2f}")
    held = held and notice > copy

cut = of_words(3)
index = MinHashLSH(threshold=0.35, num_perm=512)
index.insert("results", minhash(cut(results)))
index.insert("story", minhash(cut(story)))
answers = [index.query(minhash(cut(text))) for text in (other_firm, spun)]
print(f"an index at .35 answers: of the other firm's notice {answers[0]}, of the spun copy {answers[1]}")
sys.exit(0 if held and answers == [["results"], []] else "No longer so.")
PYTHON

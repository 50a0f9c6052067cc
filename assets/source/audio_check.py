"""Are the files as they should be? Loudness, peaks, seams, onsets and weight of each; the mixes as the game plays them; all of it as tables."""
import json
import re

import numpy as np

from audio_kit import samples
from audio_meters import AUDIO, BUILD, CEILING, MARGIN, decoded, ebur128, loudness, noise_to_mask, onset_ms, seam, spectrum, true_peak
from audio_notes import THEMES, played
from audio_table import CUES, LOOPS, PLACE, SEATS, SPRITE_RATES

DOCS = AUDIO.parent.parent / "docs" / "sound.md"
MUSIC_BUS, PLACE_BUS = .6, .6       # the sliders as a player finds them
# What the game plays together: gains by state, as src/sound/moodGains.ts gives them. The melody is called by its room.
# A test holds this list, by way of the table, against the program.
MIXES = {  # (room, state): (gains, LUFS wanted of the files at these gains, or None)
    ("office", "reading"):       ({"office-place": .5, "office-bed": .7, "melody": .7}, -28.1),
    ("office", "firm"):          ({"office-place": 1, "office-bed": 1, "office-pulse": .35, "office-warmth": .8, "melody": 1}, -23.6),
    ("office", "even"):          ({"office-place": 1, "office-bed": 1, "office-pulse": .35, "melody": 1}, None),
    ("office", "uneasy"):        ({"office-place": 1, "office-bed": .9, "office-pulse": .7, "tension": .35, "melody": .9}, -25.1),
    ("office", "exposed"):       ({"office-place": 1, "office-bed": .75, "office-pulse": 1, "tension": 1, "melody": .75}, -24.4),
    ("agent-office", "reading"): ({"agent-place": .5, "agent-bed": .7, "melody": .7}, -28.1),
    ("agent-office", "firm"):    ({"agent-place": 1, "agent-bed": 1, "agent-pulse": .35, "agent-warmth": .8, "melody": 1}, -23.6),
    ("agent-office", "uneasy"):  ({"agent-place": 1, "agent-bed": .9, "agent-pulse": .7, "tension": .35, "melody": .9}, -25.1),
    ("agent-office", "exposed"): ({"agent-place": 1, "agent-bed": .75, "agent-pulse": 1, "tension": 1, "melody": .75}, -24.4),
    ("kitchen", "even"):         ({"kitchen-rain": 1}, None),
    ("kitchen", "firm"):         ({"kitchen-rain": 1, "kitchen-warmth": .8, "melody": .8}, None),
    ("kitchen", "exposed"):      ({"kitchen-rain": 1, "kitchen-pulse": 1, "tension": 1}, None),
    ("court", "even"):           ({"court-place": 1, "court-bed": 1, "court-pulse": .6}, None),
    ("court", "exposed"):        ({"court-place": 1, "court-bed": .75, "court-pulse": 1}, None),
}
MIX_TOLERANCE = 1.2                 # LU


def check_loops(report, bad):
    for name, (_, _, length, target, *_) in LOOPS.items():
        master = decoded(BUILD / f"{name}.wav")[0]
        for ext in ("webm", "m4a"):
            path = AUDIO / f"{name}.{ext}"
            x = decoded(path)
            integrated, momentary, peak = ebur128(path)
            row = report[path.name] = dict(bytes=path.stat().st_size, lufs=integrated, loudest_400_ms=momentary, peak_dbtp=peak,
                                           **spectrum(x.mean(0)), seam=seam(x[0], length), noise_to_mask=noise_to_mask(master, x[0]))
            bad += [f"{path.name}: loudness {integrated}"] * (abs(integrated - target) > (1.5 if ext == "m4a" else 1))
            bad += [f"{path.name}: peak"] * (peak > CEILING)
            at = row["seam"]
            bad += [f"{path.name}: seam"] * int(at["jump"] > at["usual_jump_p99"] or at["click_db_over_p999"] > 1.5 and at["click_dbfs"] > -85)


def check_cues(report, bad):
    for name, listed in json.loads((AUDIO / "audio.json").read_text())["sprites"].items():
        for ext in ("webm", "m4a"):
            path = AUDIO / f"{name}.{ext}"
            x = decoded(path)[0]
            report[path.name] = dict(bytes=path.stat().st_size, noise_to_mask=noise_to_mask(decoded(BUILD / f"{name}.wav")[0], x), cues={})
            for cue, (start, length) in listed["sprite"].items():
                cut = x[samples(start / 1000):samples((start + length) / 1000)]
                _, momentary, peak = ebur128(path, start / 1000, (start + length) / 1000)
                row = report[path.name]["cues"][cue] = dict(ms=length, loudest_400_ms=momentary, peak_dbtp=peak, onset_ms=onset_ms(cut), **spectrum(cut))
                bad += [f"{ext} {cue}: onset {row['onset_ms']}"] * (row["onset_ms"] > 5)
                bad += [f"{ext} {cue}: peak"] * (peak > CEILING + .5)
                bad += [f"{ext} {cue}: loudness {momentary}"] * (abs(momentary - CUES[cue][3]) > 1.5)


def melody(room):
    """A room's melody for 96 s, struck on the notes as they came out of the encoder."""
    listed = json.loads((AUDIO / "audio.json").read_text())["notes"]
    x = decoded(AUDIO / "notes.webm")[0]
    notes = {note: x[samples(start / 1000):samples((start + length) / 1000)] for note, (start, length) in listed["sprite"].items()}
    theme = listed["themes"][room]
    return np.tile(played(theme["strikes"], notes, theme["seconds"]), 96 // theme["seconds"])


def check_mixes(report, bad):
    """96 s of each state, from the files as they ship: at the gains alone, and at the sliders as a player finds them."""
    report["mixes"] = {}
    tunes = {room: melody(room) for room in THEMES}
    for (room, state), (gains, wanted) in MIXES.items():
        plain = heard = 0
        for stem, gain in gains.items():
            x = tunes[room] if stem == "melody" else decoded(AUDIO / f"{stem}.webm")[0, samples(MARGIN):][:samples(LOOPS[stem][2])]
            x = gain * np.tile(x, samples(96) // len(x))
            plain = plain + x
            heard = heard + x * (PLACE_BUS if stem != "melody" and LOOPS[stem][1] == PLACE else MUSIC_BUS)
        row = report["mixes"][f"{room}, {state}"] = dict(gains=gains, wanted=wanted, lufs=round(float(loudness(plain[None])), 1), peak_dbtp=round(float(true_peak(plain[None])), 1),
                                                         heard_lufs=round(float(loudness(heard[None])), 1), heard_peak=round(float(true_peak(heard[None])), 1))
        bad += [f"{room}, {state}: {row['lufs']} LUFS, wanted {wanted}"] * (wanted is not None and abs(row["lufs"] - wanted) > MIX_TOLERANCE)
        bad += [f"{room}, {state}: peak {row['heard_peak']}"] * (row["heard_peak"] > -6)


def check_weights(report, bad):
    report["weights"] = {}
    for seat, (starts, *bounds) in SEATS.items():
        for ext, bound in zip(("webm", "m4a"), bounds):
            weight = sum(p.stat().st_size for p in AUDIO.glob(f"*.{ext}") if p.stem in starts or p.stem.split("-")[0] in starts and p.stem not in SPRITE_RATES)
            report["weights"][f"{seat}, {ext}"] = weight
            bad += [f"{seat}, {ext}: {weight} bytes"] * (weight > bound)


def check():
    report, bad = {}, []
    for part in (check_loops, check_cues, check_mixes, check_weights):
        part(report, bad)
    report["out of bounds"] = bad
    (BUILD / "measured.json").write_text(json.dumps(report, indent=1) + "\n")
    print("\n".join(bad) or f"all within bounds; the figures are in {BUILD / 'measured.json'}")
    return not bad


def table():
    """Writes the figures of the last check between the marks of docs/sound.md."""
    report = json.loads((BUILD / "measured.json").read_text())
    number = lambda x: f"{x:.1f}".replace("-", "−")
    gains = lambda row: ", ".join(f"{stem} {gain:g}" for stem, gain in row["gains"].items())
    mixes = ["| room | state | gains | LUFS wanted | LUFS | peak dBTP | LUFS at 60 / 60 % | peak dBTP |", "|---|---|---|---|---|---|---|---|"]
    mixes += [f"| {name.replace(', ', ' | ')} | {gains(row)} | {'' if row['wanted'] is None else number(row['wanted'])} | {number(row['lufs'])} | {number(row['peak_dbtp'])} | {number(row['heard_lufs'])} | {number(row['heard_peak'])} |"
              for name, row in report["mixes"].items()]
    loops = ["| file | bus | s | Opus bytes | AAC bytes | LUFS | loudest 400 ms | peak dBTP | centre Hz | under 100 Hz |", "|---|---|---|---|---|---|---|---|---|---|"]
    for name, v in LOOPS.items():
        opus, aac = report[f"{name}.webm"], report[f"{name}.m4a"]
        loops.append(f"| `{name}` | {v[1]} | {v[2]} | {opus['bytes']} | {aac['bytes']} | {number(opus['lufs'])} | {number(opus['loudest_400_ms'])} | {number(opus['peak_dbtp'])} | {opus['centroid_hz']} | {opus['below_100_hz']} % |")
    weights = ["| everything that can sound | Opus bytes | AAC bytes |", "|---|---|---|"]
    weights += [f"| {seat} | {report['weights'][f'{seat}, webm']} | {report['weights'][f'{seat}, m4a']} |" for seat in SEATS]
    cues = ["| cue | file | ms | LUFS wanted | LUFS | peak dBTP |", "|---|---|---|---|---|---|"]
    for cue, (sprite, _, _, wanted, _) in CUES.items():
        row = report[f"{sprite}.webm"]["cues"][cue]
        cues.append(f"| `{cue}` | {sprite} | {row['ms']} | {number(wanted)} | {number(row['loudest_400_ms'])} | {number(row['peak_dbtp'])} |")
    text = DOCS.read_text()
    for mark, lines in (("mixes", mixes), ("loops", loops), ("weights", weights), ("cues", cues)):
        text = re.sub(rf"(<!-- {mark} -->\n).*?(<!-- /{mark} -->)", lambda found: found[1] + "\n".join(lines) + "\n" + found[2], text, flags=re.S)
    DOCS.write_text(text)

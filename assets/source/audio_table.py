"""Every sound of the game by name: who makes it, how long and how loud it is, what it costs, and what its caption says."""
import audio_agent
import audio_court
import audio_cues
import audio_kitchen
import audio_office
import audio_papers

MUSIC, PLACE = "music", "place"     # the two buses that loops go to

LOOPS = {  # name: (maker, bus, ring s, LUFS at gain 1, highest Hz kept, Opus bits/s, AAC bits/s and rate, caption)
    "office-bed":     (audio_office.office_bed,       MUSIC, 24, -26.5, 4000,  9500, 16000, 16000, "Slow strings, one of them moving"),
    "office-place":   (audio_office.office_place,     PLACE, 12, -43.0, 2400,  6000, 8000,  8000, "The building hums; a street far below"),
    "office-pulse":   (audio_office.office_pulse,     MUSIC, 12, -28.5, 6000,  9500, 14000, 16000, "A clock and a low plucked line"),
    "office-warmth":  (audio_office.office_warmth,    MUSIC, 12, -27.0, 4200,  7500, 14000, 16000, "A viola answers"),
    "tension":        (audio_office.tension,          MUSIC, 12, -28.5, 4800,  9000, 14000, 16000, "A high tone holds; strings tremble"),
    "agent-bed":      (audio_agent.agent_bed,         MUSIC, 24, -25.5, 4200, 10000, 16000, 16000, "Low clarinets, one after another"),
    "agent-place":    (audio_agent.agent_place,       PLACE, 24, -40.0, 3600,  6500, 8000,  8000, "Air from a grille; slats tick; a telephone far off"),
    "agent-pulse":    (audio_agent.agent_pulse,       MUSIC, 24, -28.5, 6000,  9500, 16000, 16000, "Wood taps like type; a low plucked line"),
    "agent-warmth":   (audio_agent.agent_warmth,      MUSIC, 12, -27.0, 4200,  8000, 14000, 16000, "A clarinet answers"),
    "kitchen-rain":   (audio_kitchen.kitchen_rain,   PLACE, 24, -33.0, 8000, 12500, 18000, 24000, "Rain on the window; a gutter; a refrigerator hums"),
    "kitchen-pulse":  (audio_kitchen.kitchen_pulse,  MUSIC, 12, -28.5, 5200, 11000, 16000, 16000, "Drops keep time over a low plucked line"),
    "kitchen-warmth": (audio_kitchen.kitchen_warmth,  MUSIC, 12, -32.0, 3600,  7500, 14000, 16000, "Two soft strings, a rim of glass"),
    "court-bed":      (audio_court.court_bed,         MUSIC, 48, -29.0, 3600,  8500, 14000, 16000, "Bare fifths held, with silence between"),
    "court-place":    (audio_court.court_place,       PLACE, 24, -42.0, 2800,  6000, 8000,  8000, "A large still room; a bench gives"),
    "court-pulse":    (audio_court.court_pulse,       MUSIC, 24, -28.5, 4600,  9000, 14000, 16000, "A far clock; a low string, plucked"),
}
FIRST, LATER = "cues", "cues-later"  # two sprites: what a seat's first minutes need, and the rest

CUES = {   # name: (sprite, maker, length s, loudest 400 ms in LUFS, caption)
    "fax-handshake": (FIRST, audio_cues.cue_fax_handshake, 3.30, -23.0, "Fax machine answers: two tones, then a burst"),
    "fax-line":      (FIRST, audio_cues.cue_fax_line,      0.75, -26.0, "Lines print"),
    "paper-lift":    (FIRST, audio_cues.cue_paper_lift,    0.55, -27.0, "Paper lifted"),
    "paper-down":    (FIRST, audio_cues.cue_paper_down,    0.65, -26.0, "Paper put down"),
    "pen-mark":      (FIRST, audio_cues.cue_pen_mark,      0.55, -28.0, "Pen marks the page"),
    "page-turn":     (FIRST, audio_cues.cue_page_turn,     0.85, -26.0, "Page turns"),
    "book-turn":     (FIRST, audio_papers.cue_book_turn,   1.00, -26.0, "A heavy book: one leaf turns"),
    "commit":        (FIRST, audio_cues.cue_commit,        1.80, -21.5, "Choice made: a low chord"),
    "source":        (FIRST, audio_cues.cue_source,        1.45, -25.0, "A source opens: drawer and two soft notes"),
    "chapter":       (FIRST, audio_cues.cue_chapter,       3.80, -21.5, "New chapter: piano, two notes rising"),
    "tap":           (FIRST, audio_papers.cue_tap,         0.18, -30.0, "A tap"),
    "key":           (LATER, audio_cues.cue_key,           0.65, -26.0, "A key turns"),
    "stamp":         (LATER, audio_cues.cue_stamp,         0.85, -24.5, "Stamp comes down"),
    "drawer":        (LATER, audio_cues.cue_drawer,        0.95, -26.0, "A file drawer opens"),
    "drawer-shut":   (LATER, audio_papers.cue_drawer_shut, 0.80, -26.0, "A file drawer shuts"),
    "pen-line":      (LATER, audio_papers.cue_pen_line,    0.85, -28.0, "A pen writes a line"),
    "type":          (LATER, audio_papers.cue_type,        0.55, -28.0, "Soft taps on a screen"),
    "phone":         (LATER, audio_papers.cue_phone,       0.75, -27.0, "A phone is taken up from the table"),
    "bind":          (LATER, audio_papers.cue_bind,        1.35, -25.5, "Pages knocked square; clips; a thread pulled through"),
    "unroll":        (LATER, audio_papers.cue_unroll,      1.20, -26.0, "A long sheet unrolls"),
    "chair":         (LATER, audio_cues.cue_chair,         1.00, -27.5, "A chair moves back"),
    "pen-circle":    (LATER, audio_papers.cue_pen_circle,  0.55, -28.0, "A pen draws a circle"),
    "phone-line":    (LATER, audio_papers.cue_phone_line,  0.45, -29.0, "The line clicks, and waits"),
    "lectern":       (LATER, audio_papers.cue_lectern,     0.25, -29.0, "A knuckle on the lectern"),
    "palm":          (LATER, audio_papers.cue_palm,        0.50, -26.0, "A flat hand comes down on the table"),
    "weight":        (LATER, audio_papers.cue_weight,      0.70, -26.0, "Something heavy is set down"),
    "hush":          (LATER, audio_cues.cue_hush,          1.60, -29.0, "The room goes quiet"),
}
SPRITE_RATES = {FIRST: (17000, 26000, 32000), LATER: (18000, 26000, 32000)}   # Opus bits/s, AAC bits/s and rate
NOTES_RATES = (8000, 16000, 16000)

# What a caption says of a room's score. The moods are those of src/sound/moodGains.ts.
MOODS = {
    "office":       {"reading": "low strings, waiting", "firm": "piano over strings, a viola answers: firm", "even": "piano over low strings, a clock",
                     "uneasy": "low strings and a clock, uneasy", "exposed": "a high tone holds, strings tremble: danger"},
    "agent-office": {"reading": "low clarinets, waiting", "firm": "a clarinet sings over piano: firm", "even": "low clarinets, wood tapping like type",
                     "uneasy": "wood tapping, clarinets, uneasy", "exposed": "a high tone holds over the tapping: danger"},
    "kitchen":      {"reading": "none, only the rain", "firm": "a soft piano, one hand: safe for now", "even": "none, only the rain",
                     "uneasy": "drops keep time over a plucked string, uneasy", "exposed": "a high tone holds over the drops: danger"},
    "court":        {"reading": "bare fifths, very still", "firm": "bare fifths, very still", "even": "bare fifths and a far clock", "uneasy": "bare fifths and a far clock, uneasy",
                     "exposed": "a low string plucked in a still room: danger"},
    "silent":       {"silent": "none"},
}
WORDS = {"music": "Music", "place": "Place"}

SEATS = {  # everything a seat can ever sound, and the most it may weigh in webm and m4a
    "counsel": (("office", "tension", "notes", FIRST), 130_000, 230_000),
    "agent":   (("agent", "tension", "notes", FIRST), 160_000, 275_000),
    "speaker": (("kitchen", "tension", "notes", FIRST), 130_000, 225_000),
    "court":   (("court", FIRST, LATER), 155_000, 275_000),
}

# People who are met in one place only: a clerk at work, somebody who waits, people round a table. Silhouettes, no faces.
from kit import *
from figures import page
from person import person

DARK = dict(cloth=.014, shirt=.20, skin=.03, hair=.006)
HANGING = {'left-wrist': (.25, -.02, .80), 'right-wrist': (-.25, -.02, .80), 'left-point': (0, -.1, -1), 'right-point': (0, -.1, -1)}


def waiting(at, yaw, paper=True, **look):
    """Stands with weight on the heels and, where there is one, a bundle of paper under the arm."""
    p = {**HANGING, 'lean': 1, 'curl': 5, 'neck': 6, 'nod': 4, 'hip': (0, 0, .95)}
    if paper: p.update({'right-wrist': (-.20, -.20, 1.06), 'right-elbow': (-.7, .6, -.6), 'right-point': (.5, -.8, .1), 'right-palm': (.5, 0, .6)})
    made = person(p, at, yaw, **{**DARK, **look})
    if paper: page(made['root'], (-.14, -.30, 1.10), (.2, -.2, 1), (.4, -1, 0), (.22, .30), papermat(IMG, .8))
    return made


def stamping(at, yaw, top, **look):
    """Bent over a counter of that height, one hand flat on the paper, the other with the stamp raised."""
    p = {'lean': 16, 'curl': 14, 'neck': 16, 'nod': 16, 'hip': (0, .12, .95),
         'left-wrist': (.16, -.34, top + .04), 'left-elbow': (.8, .3, -.3), 'left-point': (-.3, -1, -.15), 'left-palm': (0, 0, -1), 'left-curl': -8,
         'right-wrist': (-.15, -.36, top + .26), 'right-elbow': (-1, .4, -.2), 'right-point': (.1, -.6, -.8), 'right-palm': (.6, 0, -.3), 'right-curl': 40}
    made = person(p, at, yaw, **{**DARK, **look})
    for radius, high, down in ((.014, .10, .02), (.030, .030, .085)):
        o = cyl((0, 0, 0), radius, high, mat(.04, .4, .4)); o.parent = made['root']; o.location = (-.14, -.42, top + .22 - down)
    return made


def seated(at, yaw, top=.745, lean=8, leaning=0, **look):
    """At a table, forearms on it; leaning brings the trunk forward, in degrees."""
    p = {'hip': (0, .10, .48), 'lean': lean + leaning, 'curl': 10 + leaning * .4, 'neck': 10, 'nod': 6 + leaning * .5,
         'left-wrist': (.16, -.42, top + .05), 'left-elbow': (.8, 0, -.7), 'left-point': (-.5, -.8, 0), 'left-palm': (0, 0, -1),
         'right-wrist': (-.14, -.44, top + .05), 'right-elbow': (-.8, 0, -.7), 'right-point': (.6, -.7, 0), 'right-palm': (0, 0, -1)}
    return person(p, at, yaw, legs=False, **{**DARK, **look})


def speaking(at, yaw, **look):
    """On their feet, one hand open before them, as somebody who makes a point."""
    p = {**HANGING, 'lean': 4, 'curl': 6, 'neck': 8, 'nod': 0, 'hip': (0, 0, .95),
         'right-wrist': (-.26, -.36, 1.18), 'right-elbow': (-.8, .3, -.7), 'right-point': (-.1, -1, .25), 'right-palm': (.3, 0, 1), 'right-curl': 14}
    return person(p, at, yaw, **{**DARK, **look})

// Prints a room: lays the figure and the front over the back, adds up their light groups in the inks of the place, then dots the tones.
// assets/source/print_look.py does the same sums for the stills; change both together.
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
varying vec2 outTexCoord;                 // (0,1) is top left
uniform sampler2D uPlate;                 // a grey column: back lamp, glow, ambient; then the front's band with its cover
uniform sampler2D uFigure;                // a grey column: lamp, glow, ambient, cover
uniform sampler2D uNoise;                 // 64 by 64 blue noise
uniform vec2 uSize;                       // drawn size in pixels of the canvas
uniform vec4 uBackAt, uFigureAt, uFrontAt;// where each layer's picture lies on the canvas: x, y, width, height, fractions from top left
uniform vec2 uRows;                       // heights of a back row and of a front row, fractions of the plate's column
uniform vec2 uFront;                      // top and height of the front's band, fractions of the picture; height 0 for none
uniform vec4 uFigureBox;                  // the figure's box, fractions of the picture; width 0 for none
uniform vec3 uBase, uLampInk, uGlowInk, uShade, uBright;
uniform float uLamp, uGlow, uAmbient;     // 0 to 1.6
uniform vec4 uNameAt, uPoolAt;            // where the layers lie that carry the name and the lamp's pool
uniform vec4 uPool;                       // the lamp's pool on the table: x, y, radius (fractions of the picture), how much it narrows the lamp
uniform vec4 uName;                       // the light surface the name stands on: x, y, width, height, fractions of the picture
uniform vec2 uBars;                       // its slant; how many of the three bars over the name are lifted
uniform vec4 uPage;                       // the page that prints itself: x, y, width, height, fractions of the picture; width 0 for none
uniform vec2 uPrinted;                    // how many of its lines are printed yet, of how many
uniform float uDither, uDot, uVignette;   // dither 0 to 1; dot in pixels of the canvas
uniform vec4 uSide;                       // from, to (fractions of width), depth, side (1 = right falls dark, -1 = left)
uniform vec2 uLedge;                      // how much light the table's edge keeps, and from which height
uniform vec3 uFoot;                       // from, to (fractions of height), depth: the foot falls dark
uniform vec4 uAir;                        // where it rains or dust hangs: left, top, right, bottom, fractions of the picture
uniform vec3 uLife;                       // seconds that have passed; how strongly rain shows; how strongly dust does
uniform float uRecede;                    // 0 to 1: the room steps back behind a sheet
uniform float uShown;                     // 0 to 1: how many dots of this room are printed yet
vec3 lin(vec3 c) { return pow(c, vec3(2.2)); }
float inside(vec2 p) { vec2 s = step(vec2(0.0), p) * step(p, vec2(1.0)); return s.x * s.y; }
vec2 lies(vec4 at, vec2 by) { return (vec2(outTexCoord.x, 1.0 - outTexCoord.y) + by - at.xy) / at.zw; }
vec2 lies(vec4 at) { return lies(at, vec2(0.0)); }
float back(vec2 p, float row) { return texture2D(uPlate, vec2(p.x, 1.0 - (row + p.y) * uRows.x)).r; }
float front(vec2 p, float row) { return texture2D(uPlate, vec2(p.x, 1.0 - 3.0 * uRows.x - (row + p.y) * uRows.y)).r; }
float figure(vec2 p, float row) { return texture2D(uFigure, vec2(p.x, 1.0 - (row + p.y) / 4.0)).r; }
float streaks(vec2 p, float columns) {
  float x = (p.x + p.y * .05) * columns;
  float r = fract(sin(floor(x) * 12.9898 + columns) * 43758.5453);
  float y = fract(p.y * (1.4 + r) - uLife.x * .9 * (1.2 + r) + r * 7.0);    // brightest where it falls to
  return step(.4, r) * smoothstep(.88, .99, y) * (1.0 - smoothstep(.05, .14, abs(fract(x) - .5)));
}
float motes(vec2 p, float cells) {
  vec2 q = p * vec2(cells * 1.78, cells) + vec2(.13, -.07) * uLife.x;
  vec2 cell = floor(q);
  float r = fract(sin(dot(cell, vec2(12.9898, 78.233))) * 43758.5453);
  vec2 drift = vec2(sin(uLife.x * (.3 + r) + r * 6.0), cos(uLife.x * (.25 + r) + r * 9.0)) * .22;
  float d = length(fract(q) - .5 - drift);
  return step(.72, r) * (1.0 - smoothstep(.03, .075, d)) * (.5 + .5 * sin(uLife.x * .9 + r * 30.0));
}
vec3 lights(vec2 p) { p = clamp(p, .0015, .9985); return vec3(back(p, 0.0), back(p, 1.0), back(p, 2.0)); }
float unprinted(vec2 p) {                                              // 1 where the head has not passed yet, line by line from the left
  vec2 g = (p - uPage.xy) / max(uPage.zw, vec2(.0001));
  float lines = uPage.z > 0.0 ? g.y * uPrinted.y : 0.0;
  float late = step(uPrinted.x, lines - fract(lines) + g.x);
  return uPage.z > 0.0 ? inside(g) * late : 0.0;
}
vec3 layers(vec2 by) {                                                 // the light that stands here, or a little beside
  vec2 p = clamp(lies(uBackAt, by), .0015, .9985);                         // never read over into the next row of the column
  vec3 a = lights(p);
  if (unprinted(p) > 0.0) {                                            // the paper's own light, found beside the ink
    vec3 above = vec3(0.0), below = vec3(0.0);
    for (float at = 1.0; at < 4.0; at++) {
      above = max(above, lights(p - vec2(0.0, .0085 * at)));
      below = max(below, lights(p + vec2(0.0, .0085 * at)));
    }
    a = max(a, min(above, below));                                     // past the paper's edge one of them is dark
  }
  vec2 f = (lies(uFigureAt, by) - uFigureBox.xy) / max(uFigureBox.zw, vec2(.0001));
  if (uFigureBox.z > 0.0 && inside(f) > 0.0) {
    f = clamp(f, .004, .996);
    a = mix(a, vec3(figure(f, 0.0), figure(f, 1.0), figure(f, 2.0)), figure(f, 3.0));
  }
  vec2 h = lies(uFrontAt, by);
  h.y = (h.y - uFront.x) / max(uFront.y, .0001);
  if (uFront.y > 0.0 && inside(h) > 0.0) {
    h = clamp(h, vec2(.0015, .006), vec2(.9985, .994));
    a = mix(a, vec3(front(h, 0.0), front(h, 1.0), front(h, 2.0)), front(h, 3.0));
  }
  return a;
}
float barred(vec2 n) {                                                 // 1 where a bar still covers the name
  float third = floor(n.x * 3.0);
  float left = 1.0 - clamp(uBars.y - third, 0.0, 1.0);                 // a bar goes upward as it is lifted
  float along = fract(n.x * 3.0);
  return step(.04, along) * step(along, .96) * step(.16, n.y) * step(n.y, .16 + .68 * left);
}
float strokes(vec2 n) {                                                // what a bar hid: letters nobody can read
  vec2 c = vec2(fract(n.x * 12.0), (n.y - .26) / .48);
  float r = fract(sin(floor(n.x * 12.0) * 12.9898 + 4.1) * 43758.5453);
  float stem = step(c.x, .3) + step(.5, r) * step(.5, c.x) * step(c.x, .8);
  float arm = step(c.x, .8) * (step(c.y, .2) * step(.3, r) + step(.4, c.y) * step(c.y, .6) * step(r, .7) + step(.8, c.y) * step(fract(r * 7.0), .6));
  return inside(vec2(.5, c.y)) * step(.04, n.x) * step(n.x, .96) * min(1.0, stem + arm);
}
void main() {
  vec2 q = vec2(outTexCoord.x, 1.0 - outTexCoord.y);
  vec2 px = floor(q * uSize / uDot);
  float n = texture2D(uNoise, (mod(px, 64.0) + .5) / 64.0).r;
  if (n > uShown * 1.01) discard;                                      // the next room is printed over this one, dot by dot
  vec2 p = lies(uBackAt);
  vec2 name = (lies(uNameAt) - uName.xy) / max(uName.zw, vec2(.0001));
  name.y += uBars.x * (name.x - .5);
  float named = uName.z > 0.0 ? inside(name) : 0.0;
  vec3 a = pow(layers(vec2(0.0, named * (.08 - name.y) * uName.w * uNameAt.w)), vec3(1.9)); // the name stands on its own blank strip
  a *= 1.0 - named * max(.97 * barred(name), .8 * strokes(name));
  vec2 air = step(uAir.xy, p) * step(p, uAir.zw);
  if (air.x * air.y > 0.0) {
    if (uLife.y > 0.0) a.b += uLife.y * smoothstep(.03, .07, a.b) * (.10 * streaks(p, 90.0) + .06 * streaks(p + .37, 150.0));
    if (uLife.z > 0.0) a.r += uLife.z * smoothstep(.0, .05, a.r + a.b) * (.16 * motes(p, 16.0) + .10 * motes(p + .31, 27.0));
  }
  vec2 toPool = (lies(uPoolAt) - uPool.xy) * vec2(1.0, .5625 * 1.5);  // a pool of light on a table lies flat
  a.r *= 1.0 - uPool.w * smoothstep(uPool.z * .55, uPool.z * 1.5, length(toPool));
  vec3 base = lin(uBase);
  vec3 sky = mix(lin(uShade), lin(uBright), smoothstep(.16, .46, a.b));
  vec3 c = base + a.r * uLamp * lin(uLampInk) * 2.6 + a.g * uGlow * lin(uGlowInk) * 2.4 + a.b * uAmbient * sky * 2.2;
  c /= 1.0 + max(c - .45, 0.0) * .9;                                   // soft shoulder
  vec2 off = (clamp(p, 0.0, 1.0) - .5) * vec2(1.05, 1.0);
  c *= 1.0 - clamp((dot(off, off) * .9 - .05) * uVignette, 0.0, .55);
  float across = uSide.w > 0.0 ? q.x : 1.0 - q.x;
  float ledge = 1.0 - uLedge.x * smoothstep(uLedge.y, uLedge.y + .06, q.y);              // the table's edge keeps some light
  float stay = 1.0 - uSide.z * smoothstep(uSide.x, uSide.y, across) * ledge;
  stay *= 1.0 - uFoot.z * smoothstep(uFoot.x, uFoot.y, q.y);
  stay *= 1.0 - .72 * uRecede;
  c = pow(clamp(base + (c - base) * stay, 0.0, 1.0), vec3(1.0 / 2.2));
  float levels = mix(7.0, 5.0, uRecede);                               // what recedes is printed more coarsely
  float l = dot(c, vec3(.30, .59, .11));
  float s = floor(l * levels + .5 + (n - .5) * uDither) / levels;      // quantise tone, never hue
  float hold = .44 * clamp(stay * 1.8 - .1, 0.0, 1.0);                 // bare ink carries words: no dots there
  c = c * (1.0 - hold) + c * hold * clamp(s / max(l, .02), 0.0, 1.6);
  gl_FragColor = vec4(c, 1.0);
}

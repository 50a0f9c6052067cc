// Phaser cut to what the stage draws: its core and the shader quad. Vite resolves `phaser` to this file.
// The package's sources require each other in a fixed order, so the core entry comes first.
const Phaser = require('../node_modules/phaser/src/phaser-core.js');
Phaser.GameObjects.Shader = require('../node_modules/phaser/src/gameobjects/shader/Shader.js');
require('../node_modules/phaser/src/gameobjects/shader/ShaderFactory.js');
module.exports = Phaser;

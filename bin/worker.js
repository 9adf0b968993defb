// What a worker thread runs.
module.exports = require('./program.js').load('./worker.cjs').default

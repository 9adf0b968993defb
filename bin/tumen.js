#!/usr/bin/env node
require('./program.js').load('./tumen.cjs')

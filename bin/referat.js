#!/usr/bin/env node
import { compileSparingly } from '../dist/batch/compiler.js'
import { main } from '../dist/cli/main.js'
import { processIo } from '../dist/cli/process.js'

compileSparingly()
process.exit(await main(process.argv.slice(2), processIo()))

#!/usr/bin/env node
import { main } from '../dist/cli/main.js'
import { processIo } from '../dist/cli/process.js'

process.exit(await main(process.argv.slice(2), processIo()))

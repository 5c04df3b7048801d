#!/usr/bin/env node
// npm links this file as `redress`, so that `npx redress` works in a clone.
import '../../bin/redress.mjs'

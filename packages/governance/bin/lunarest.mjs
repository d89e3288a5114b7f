#!/usr/bin/env node
// Starts the built command. This file exists before the build, so that an installation can link it.
import '../dist/lunarest.js';

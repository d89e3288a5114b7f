#!/usr/bin/env node
// The door to the built command; it stands before anything is built, so that an installation can link it.
import '../dist/lunarest.js';

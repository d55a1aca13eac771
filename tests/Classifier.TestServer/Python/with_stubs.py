"""Runs a script that imports generated stubs. Usage: with_stubs.py <stubs folder> <script> <its arguments>..."""

import os
import runpy
import sys

import google
import google.protobuf
import grpc

stubs, script = sys.argv[1:3]
sys.path.insert(0, stubs)
# Some of our protos live in packages whose names are also those of installed Python packages.
for package in (google, grpc):
    package.__path__.append(os.path.join(stubs, package.__name__))

sys.argv = sys.argv[2:]
runpy.run_path(script, run_name="__main__")

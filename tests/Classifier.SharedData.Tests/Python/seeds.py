"""Asks a server for the labels of text files as they are, and prints each prediction as a line of protobuf's JSON.

Usage: seeds.py <host:port> <levels to choose among, split by commas; empty for all> <file>...
"""

import sys

import grpc
from google.protobuf import json_format

from classifier.v1 import document_classifier_pb2 as api, document_pb2
from classifier.v1 import document_classifier_pb2_grpc as api_grpc


def request(path, levels):
    # newline="": the text reaches the server with the line ends of the file.
    with open(path, encoding="utf-8", newline="") as file:
        document = document_pb2.Document(id=path, body=file.read())
    message = api.ClassifyRequest(document=document)
    if levels:
        message.options.choose_among["level"].labels.extend(levels)
    return message


def main():
    address, levels, *paths = sys.argv[1:]
    with grpc.insecure_channel(address) as channel:
        stub = api_grpc.DocumentClassifierStub(channel)
        for path in paths:
            reply = stub.Classify(request(path, list(filter(None, levels.split(",")))), timeout=30)
            print(json_format.MessageToJson(reply.prediction, indent=None))


if __name__ == "__main__":
    main()

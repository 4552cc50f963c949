native-name = x

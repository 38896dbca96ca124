@main
enum Mutate { static func main() {} }

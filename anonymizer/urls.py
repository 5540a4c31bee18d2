app_name = "anonymizer"
urlpatterns: list[object] = []
